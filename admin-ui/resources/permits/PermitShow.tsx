import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { PermitView } from '../../../workflows/contract/http-permits.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { PermitDesk } from './desk/PermitDesk.tsx';
import { PermitHead } from './desk/PermitHead.tsx';

export const PermitShow = () => (
  // As with a case: what is gone or not this person's is said on the page, and rows of lists are kept apart from the whole.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenPermit />
  </ShowBase>
);

function OpenPermit() {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<PermitView>();
  if (!record && !error) return <Waiting />;
  return (
    <Box sx={{ maxWidth: 1400 }}>
      <Button component={Link} to="/permits" startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate('app.permit.back')}
      </Button>
      {record ? (
        <>
          <PermitHead view={record} />
          <PermitDesk view={record} />
        </>
      ) : (
        <FailureNote error={error} retry={refetch} />
      )}
    </Box>
  );
}
