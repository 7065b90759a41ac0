import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OfficeActView } from '../../../../workflows/contract/http.ts';
import type { OriginalView } from '../../../../workflows/contract/http-acts.ts';
import { useFormat } from '../../../format/use-format.ts';
import { usePermitted } from '../../../providers/connection.tsx';
import { ActFile } from './ActFile.tsx';
import { AddOriginal } from './AddOriginal.tsx';

/** An act: the file that was issued, whose seal it carries, and its signed originals. */
export function ActItem({ caseId, act }: { caseId: string; act: OfficeActView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const adds = usePermitted('acts:original');
  const { title, number, at, document, sealedBy, originals } = act;
  const seal = sealedBy ? translate('app.original.sealedBy', { name: sealedBy }) : translate('app.original.unsealed');
  const wayOf = ({ way, signers, areVouchedFor, isIssuedFile }: OriginalView): string[] =>
    way === 'by-hand'
      ? [translate('app.original.byHand')]
      : [
          translate('app.original.electronic', { names: signers.join(', ') }),
          translate(isIssuedFile ? 'app.original.issuedFile' : 'app.original.otherFile'),
          translate(areVouchedFor ? 'app.original.vouchedFor' : 'app.original.untrusted'),
        ];
  return (
    <li>
      <Typography sx={{ fontWeight: 600 }}>{translate('app.case.act', { title, number })}</Typography>
      <Typography variant="body2" color="textSecondary">
        <time dateTime={at}>{date(at)}</time>
      </Typography>
      {document && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
          <ActFile caseId={caseId} document={document} name={translate('app.original.issued')} facts={[seal]} />
          {originals.map((one) => (
            <ActFile
              key={one.document}
              caseId={caseId}
              document={one.document}
              name={translate('app.original.title')}
              facts={wayOf(one)}
            />
          ))}
        </Box>
      )}
      {document && adds && <AddOriginal caseId={caseId} document={document} act={`${title} ${number}`} />}
    </li>
  );
}
