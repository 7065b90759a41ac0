import Box from '@mui/material/Box';
import DialogContent from '@mui/material/DialogContent';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { type SubmitEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DialogButtons } from '../../../layout/DialogButtons.tsx';
import { type ActionFaults, stillMissing } from '../action/action-faults.ts';
import { emptyValues, fieldsOf, missingOf } from '../action/action-values.ts';
import { type Batch, batchOf, type Looked } from './batch.ts';
import { OfferFields } from './OfferFields.tsx';
import type { Offer } from './offers.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly looked: readonly Looked[];
  readonly begin: (batch: Batch) => void;
  readonly close: () => void;
}

/** One action for all, and what it requires, said once. */
export function OfferForm({ offers, looked, begin, close }: Props) {
  const translate = useTranslate();
  const [index, setIndex] = useState(offers.length === 1 ? 0 : -1);
  const [values, setValues] = useState(emptyValues);
  const [missing, setMissing] = useState<ActionFaults>({});
  const offer = offers[index];

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!offer) return;
    const absent = missingOf(fieldsOf(offer.entry), values);
    setMissing(Object.fromEntries(absent.map((name) => [name, translate('app.action.required')])));
    if (absent.length === 0) begin(batchOf(offer, values, looked));
  };
  const choose = (next: string): void => {
    setIndex(Number(next));
    setMissing({});
    setValues((before) => ({ ...before, assignee: '' }));
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 }}
    >
      <DialogContent sx={{ display: 'grid', alignContent: 'start', gap: 2 }}>
        <FormControl>
          <FormLabel id="offers">{translate('app.bulk.what', { smart_count: looked.length })}</FormLabel>
          <RadioGroup aria-labelledby="offers" value={String(index)} onChange={(_, next) => choose(next)}>
            {offers.map(({ entry, subject, tasks }, position) => (
              <FormControlLabel
                key={`${entry.action} ${entry.outcome} ${subject}`}
                value={String(position)}
                control={<Radio size="small" />}
                label={translate(tasks.size === looked.length ? 'app.bulk.offer' : 'app.bulk.offerSome', {
                  label: entry.label,
                  subject,
                  some: tasks.size,
                  all: looked.length,
                })}
              />
            ))}
          </RadioGroup>
        </FormControl>
        {offer && (
          <OfferFields
            key={index}
            offer={offer}
            values={values}
            change={(part) => setValues((before) => ({ ...before, ...part }))}
            faults={stillMissing(missing, values)}
          />
        )}
      </DialogContent>
      <DialogButtons
        ready={offer !== undefined}
        danger={offer?.entry.tone === 'danger'}
        words={translate('app.bulk.begin')}
        close={close}
      />
    </Box>
  );
}
