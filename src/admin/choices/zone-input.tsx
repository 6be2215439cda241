import { ChoiceInput } from './choice-input';
import type { FieldProps } from './props';

/** The browser's own list leaves out the zone that is nobody's. */
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((code) => ({ code, name: code }));

const ZoneInput = (props: FieldProps) => <ChoiceInput {...props} choices={ZONES} />;

export default ZoneInput;
