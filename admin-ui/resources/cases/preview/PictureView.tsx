import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';

interface Props {
  readonly blob: Blob;
  readonly name: string;
  readonly zoom: number;
}

export function PictureView({ blob, name, zoom }: Props) {
  const translate = useTranslate();
  const [url, setUrl] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (broken) return <FailureNote error={new Error('app.preview.broken')} />;
  return (
    url && (
      <img
        src={url}
        alt={translate('app.preview.picture', { name })}
        onError={() => setBroken(true)}
        style={{
          display: 'block',
          margin: '0 auto',
          width: zoom > 1 ? `${zoom * 100}%` : undefined,
          maxWidth: zoom > 1 ? 'none' : '100%',
        }}
      />
    )
  );
}
