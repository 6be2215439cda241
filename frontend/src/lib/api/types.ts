import type { components } from './schema';

/** The nouns of the contract under the names the site uses. */
type Schemas = components['schemas'];

export type Activity = Schemas['Activity'];
export type Business = Schemas['Business'];
export type Colleague = Schemas['Colleague'];
export type ErasureAsked = Schemas['ErasureAsked'];
export type ErasurePreview = Schemas['ErasurePreview'];
export type Feedback = Schemas['Feedback'];
export type InboxItem = Schemas['InboxItem'];
export type Message = Schemas['Message'];
export type Notifications = Schemas['Notifications'];
export type OpenInvitation = Schemas['OpenInvitation'];
export type ProductPicture = Schemas['ProductPicture'];
export type Product = Schemas['Product'];
export type ProductBrief = Schemas['ProductBrief'];
export type Profile = Schemas['Profile'];
export type Project = Schemas['Project'];
export type SharedProject = Schemas['SharedProject'];
export type ProjectBrief = Schemas['ProjectBrief'];
export type ProjectCounts = Schemas['ProjectCounts'];
export type ProjectEvent = Schemas['ProjectEvent'];
export type Reply = Schemas['Reply'];
export type SentFile = Schemas['SentFile'];
export type UnreadCounts = Schemas['UnreadCounts'];
export type ProjectState = ProjectBrief['state'];
export type Topic = InboxItem['topic'];
export type FeedbackSubject = Feedback['about'];
export type Network = Profile['socialLinks'][number]['network'];
