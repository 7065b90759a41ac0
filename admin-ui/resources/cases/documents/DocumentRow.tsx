import Block from '@mui/icons-material/BlockOutlined';
import Download from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { useFormat } from '../../../format/use-format.ts';
import { documentUrl } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { LookButton } from '../preview/LookButton.tsx';
import { WithheldNote } from './WithheldNote.tsx';

const shortType = (mediaType: string): string => mediaType.split(/[/.]/).at(-1)?.toUpperCase() ?? mediaType;

interface Props {
  readonly caseId: string;
  readonly document: DocumentView;
  readonly children?: ReactNode;
}

export function DocumentRow({ caseId, document, children }: Props) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { size, dateTime } = useFormat();
  const facts = [
    document.kindTitle,
    ...(document.version > 1 || document.replacedBy
      ? [translate('app.files.version', { number: document.version })]
      : []),
    shortType(document.mediaType),
    size(document.size),
    dateTime(document.addedAt),
  ];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      {document.withheld ? (
        <Block fontSize="small" color="action" sx={{ mt: 0.25 }} />
      ) : (
        <Download fontSize="small" color="primary" sx={{ mt: 0.25 }} />
      )}
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        {document.withheld ? (
          <span>{document.name}</span>
        ) : (
          <Link
            href={documentUrl(api, caseId, document.id)}
            download
            aria-label={translate('app.case.download', { name: document.name })}
          >
            {document.name}
          </Link>
        )}
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {facts.join(' · ')}
        </Typography>
        {document.withheld ? (
          <WithheldNote document={document} reason={document.withheld} />
        ) : (
          <LookButton document={document} />
        )}
        {children}
      </Box>
    </Box>
  );
}
