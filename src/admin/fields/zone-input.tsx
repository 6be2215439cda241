import type { Choice } from './choice';
import { ChoiceInput } from './choice-input';
import { countriesByZone } from './countries';
import type { FieldProps } from './props';

/** Cities that many browsers and servers still call as they were called once. */
const TODAY: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** Two spellings of a zone are one. */
function choices(): Choice[] {
  const codes = ['UTC', ...Intl.supportedValuesOf('timeZone'), ...Object.keys(TODAY)];
  const named = new Map(codes.map((code) => [TODAY[code] ?? code, code]));
  const countries = countriesByZone();
  return [...named].map(([name, code]) => ({ code, name, also: countries.get(code) ?? [] }));
}

const ZONES = choices();

const ZoneInput = (props: FieldProps) => <ChoiceInput {...props} choices={ZONES} />;

export default ZoneInput;
