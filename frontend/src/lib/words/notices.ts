/** What is said once, after something was done. */
export const notices = {
  'signed-out': 'You are signed out.',
  'invitation-accepted': 'Welcome. Your account is ready, and you are signed in.',
  'password-reset': 'Your new password is set, and you are signed in.',
  'password-changed': 'Your password is changed. Every other device is signed out.',
  'profile-saved': 'Your profile is saved.',
  'mail-saved': 'What you get by mail is saved.',
  'image-saved': 'Your picture is saved.',
  'image-removed': 'Your picture is removed.',
  'feedback-sent': 'Thank you. Your words have arrived.',
  'project-asked': 'Your request has arrived.',
  'project-edit-request': 'Your request is changed.',
  'project-agree': 'Agreed. The project is planned.',
  'project-decline': 'The offer is declined. We will come back to you.',
  'project-withdraw': 'The project is withdrawn.',
  'project-answer': 'Your answer has arrived.',
  'project-request-changes': 'We know what to change, and go on.',
  'project-accept-delivery': 'Accepted. Thank you.',
  'project-file': 'Your file has arrived.',
  'product-wanted': 'Noted. We tell you when it can be bought.',
  'product-unwanted': 'Taken back. You hear no more about it.',
  'message-unread': 'Marked unread.',
  'message-read': 'Marked read.',
  'message-archived': 'Archived. You find it again under “Archived”.',
  'message-restored': 'It is back among your messages.',
} as const;

export type NoticeName = keyof typeof notices;
