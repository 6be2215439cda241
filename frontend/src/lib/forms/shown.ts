/** What stands before a field's name where a form says what the field was shown with. */
export const SHOWN = 'shown.';
