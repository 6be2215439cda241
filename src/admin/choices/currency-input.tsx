import { ChoiceInput } from './choice-input';
import type { FieldProps } from './props';

const names = new Intl.DisplayNames(['en'], { type: 'currency' });

const CURRENCIES = Intl.supportedValuesOf('currency').map((code) => ({ code, name: `${code}, ${names.of(code)}` }));

const CurrencyInput = (props: FieldProps) => <ChoiceInput {...props} choices={CURRENCIES} />;

export default CurrencyInput;
