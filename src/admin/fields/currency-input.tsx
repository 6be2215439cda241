import { type Choice } from './choice';
import { ChoiceInput } from './choice-input';
import type { FieldProps } from './props';

const names = new Intl.DisplayNames(['en'], { type: 'currency' });

/** How prices in it are marked; nothing where that is its code. */
function signOf(currency: string): string | undefined {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type, value }) => type === 'currency' && value !== currency)?.value;
}

function choiceOf(code: string): Choice {
  const sign = signOf(code);
  const name = `${code}, ${names.of(code)}`;
  return sign ? { code, name: `${name} (${sign})`, also: [sign] } : { code, name };
}

const CURRENCIES = Intl.supportedValuesOf('currency').map(choiceOf);

const CurrencyInput = (props: FieldProps) => <ChoiceInput {...props} choices={CURRENCIES} />;

export default CurrencyInput;
