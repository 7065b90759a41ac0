import { SelectInput, TextInput } from 'react-admin';
import { languageNames } from '../../i18n/messages.ts';

const plain = { autoComplete: 'off', helperText: false } as const;

/** How a person or body is known, reached and represented; each stands in its parent's grid. */
export const ContactFields = ({ organisation }: { organisation: boolean }) => (
  <>
    {(organisation ? ['tin'] : ['psn', 'idCard', 'passport']).map((name) => (
      <TextInput key={name} source={`applicant.identifiers.${name}`} label={`app.case.${name}`} {...plain} />
    ))}
    <TextInput source="applicant.contact.phone" label="app.case.phone" type="tel" {...plain} />
    <TextInput source="applicant.contact.email" label="app.case.email" type="email" {...plain} />
    <SelectInput
      source="applicant.contact.language"
      label="app.apply.contactLanguage"
      choices={languageNames.map(({ locale, name }) => ({ id: locale, name }))}
      helperText={false}
    />
    <TextInput source="applicant.address" label="app.case.address" {...plain} />
    <TextInput source="applicant.representative.name" label="app.apply.representativeName" {...plain} />
    <TextInput source="applicant.representative.psn" label="app.apply.representativePsn" {...plain} />
  </>
);
