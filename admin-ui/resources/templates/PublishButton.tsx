import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';

export function PublishButton({ publish, busy }: { publish: () => void; busy: boolean }) {
  const translate = useTranslate();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button variant="contained" color="secondary" onClick={() => setAsks(true)} disabled={busy}>
        {translate('app.template.publish')}
      </Button>
      <Confirm
        isOpen={asks}
        title={translate('app.template.publish')}
        content={translate('app.template.publishLead')}
        confirm={translate('app.template.publish')}
        onClose={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          publish();
        }}
      />
    </>
  );
}
