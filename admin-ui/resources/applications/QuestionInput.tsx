import {
  BooleanInput,
  DateInput,
  maxLength,
  maxValue,
  minLength,
  minValue,
  NumberInput,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  type Validator,
} from 'react-admin';
import type { FieldView } from '../../../workflows/contract/http.ts';

/** More choices than this are a list to open, fewer stand side by side. */
const choicesAtSight = 5;

const textType: Partial<Record<FieldView['type'], string>> = { email: 'email', phone: 'tel' };

export function QuestionInput({ field }: { field: FieldView }) {
  const { key, type, label, hint, options = [], limits = {} } = field;
  const common = { source: `answers.${key}`, label, helperText: hint ?? false, validate: rulesOf(field) } as const;
  const choices = options.map(({ value, label: name }) => ({ id: value, name }));
  switch (type) {
    case 'choice':
      return choices.length <= choicesAtSight ? (
        <RadioButtonGroupInput {...common} choices={choices} row={false} />
      ) : (
        <SelectInput {...common} choices={choices} />
      );
    case 'boolean':
      return <BooleanInput {...common} />;
    case 'number':
      return <NumberInput {...common} step={limits.step ?? 'any'} />;
    case 'date':
      return <DateInput {...common} />;
    default:
      return (
        <TextInput
          {...common}
          type={textType[type] ?? 'text'}
          multiline={type === 'longtext'}
          minRows={type === 'longtext' ? 4 : undefined}
          autoComplete="off"
        />
      );
  }
}

/** What can be seen at once; the server asks all of it again, and more. */
function rulesOf({ required: needed, type, limits = {} }: FieldView): Validator[] {
  const { minLength: shortest, maxLength: longest, min, max } = limits;
  return [
    ...(needed && type !== 'boolean' ? [required()] : []),
    ...(shortest === undefined ? [] : [minLength(shortest)]),
    ...(longest === undefined ? [] : [maxLength(longest)]),
    ...(min === undefined ? [] : [minValue(min)]),
    ...(max === undefined ? [] : [maxValue(max)]),
  ];
}
