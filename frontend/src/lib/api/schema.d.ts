// Generated from the server's route declarations by `npm run contract`.
export interface paths {
    "/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for an account. Always the same answer; the rest comes by mail */
        post: operations["post-auth-local-register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the confirmation mail again. Always the same answer */
        post: operations["post-auth-send-email-confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow the link of a confirmation mail */
        get: operations["get-auth-email-confirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the registration behind the link of a mail; signing in with its code confirms it */
        get: operations["get-auth-registration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the invitation behind the link of a mail */
        get: operations["get-auth-invitation"];
        put?: never;
        /** Follow an invitation: choose a password, and sign in */
        post: operations["post-auth-invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["post-auth-local"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for a new pair */
        post: operations["post-auth-refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session that the refresh token belongs to */
        post: operations["post-auth-logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link that sets a new password. Always the same answer */
        post: operations["post-auth-forgot-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the link of a mail that sets a new password: whether it still does. It stays as it is */
        get: operations["get-auth-reset-password"];
        put?: never;
        /** Set a new password with a mailed code, and sign in */
        post: operations["post-auth-reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password. Every other device is signed out */
        post: operations["post-auth-change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to sign in with another address; it takes effect by the link mailed there */
        post: operations["post-auth-change-email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The login of the caller */
        get: operations["get-users-me"];
        /** Choose a name of one’s own, which what one does and writes bears from then on */
        put: operations["put-users-me"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who signs in for the caller's client */
        get: operations["get-clients-me-users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/users/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a colleague: signed out at once, and not let in again. Answers who is left */
        delete: operations["delete-clients-me-users-documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is invited and has not come yet */
        get: operations["get-clients-me-invitations"];
        put?: never;
        /** Invite a colleague by mail. The same answer whether or not the address has an account elsewhere */
        post: operations["post-clients-me-invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/invitations/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back. Answers which are left */
        delete: operations["delete-clients-me-invitations-documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the client's records, newest first */
        get: operations["get-activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose portal this is */
        get: operations["get-business"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the calendar of the caller’s deadlines is */
        get: operations["get-users-me-calendar"];
        put?: never;
        /** Give the calendar a new address; the one before stops at once */
        post: operations["post-users-me-calendar"];
        /** Switch the calendar off */
        delete: operations["delete-users-me-calendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar of deadlines, for any program that knows its address */
        get: operations["get-calendar-token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's profile */
        get: operations["get-clients-me"];
        /** Change the profile; only what is sent changes */
        put: operations["put-clients-me"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the profile picture: a JPEG, PNG, WebP or GIF of at most 8 MB */
        put: operations["put-clients-me-image"];
        post?: never;
        /** Remove the profile picture */
        delete: operations["delete-clients-me-image"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profile, people, projects, letters, feedback and the log of the client, with all files: a ZIP */
        get: operations["get-clients-me-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would go and what would stay if everything of the client were erased, and whether that is asked for */
        get: operations["get-clients-me-erasure"];
        put?: never;
        /** Ask for everything of the client to be erased; the business decides within a month */
        post: operations["post-clients-me-erasure"];
        /** Take back that everything be erased */
        delete: operations["delete-clients-me-erasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["get-openapi.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page to read, with forms to try it */
        get: operations["get-docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's feedback with the owner's answers, newest first */
        get: operations["get-feedbacks"];
        put?: never;
        /** Say something about the work, the service, the workflow, the quality or anything */
        post: operations["post-feedbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link in a mail asks about */
        get: operations["get-follow-ups"];
        put?: never;
        /** Say how finished work does, once for each link and without a login; it becomes feedback about the project */
        post: operations["post-follow-ups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-Sent Events of own activities as they happen; resumes after Last-Event-ID */
        get: operations["get-live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inbox, newest first */
        get: operations["get-messages"];
        put?: never;
        /** Write to the owner, with files of at most 10 MB each where it is sent as a form */
        post: operations["post-messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message */
        get: operations["get-messages-documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{documentId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a message read or unread */
        put: operations["put-messages-documentId-read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{documentId}/archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a message away, or back into the inbox */
        put: operations["put-messages-documentId-archived"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller is told by mail, and how soon */
        get: operations["get-users-me-notifications"];
        /** Change it; only what is sent changes, and a topic that is null follows the frequency */
        put: operations["put-users-me-notifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unsubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose mail the link in a mail would stop */
        get: operations["get-notifications-unsubscription"];
        put?: never;
        /** Stop the mail that a link came with; mail about the account still comes */
        post: operations["post-notifications-unsubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the business builds or sells: first what can be had, then what is being made, then what is planned */
        get: operations["get-products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product */
        get: operations["get-products-slug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{slug}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the client is told when it can be bought */
        get: operations["get-products-slug-interest"];
        /** Tell the client when it can be bought */
        put: operations["put-products-slug-interest"];
        post?: never;
        /** Do not tell the client any more */
        delete: operations["delete-products-slug-interest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's projects, the latest entered first */
        get: operations["get-projects"];
        put?: never;
        /** Ask for a project */
        post: operations["post-projects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project with its timeline */
        get: operations["get-projects-documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{documentId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file of at most 10 MB */
        post: operations["post-projects-documentId-files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{documentId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file, to be saved */
        get: operations["get-projects-documentId-files-fileId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{documentId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do one of the availableActions; an answer may bring files of at most 10 MB each where it is sent as a form */
        post: operations["post-projects-documentId-actions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{documentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers to a message, oldest first */
        get: operations["get-messages-documentId-replies"];
        put?: never;
        /** Answer a message, with files of at most 10 MB each where it is sent as a form */
        post: operations["post-messages-documentId-replies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{documentId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file that came with a message or an answer, to be saved */
        get: operations["get-messages-documentId-files-fileId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{documentId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Under which link anybody may look at a project */
        get: operations["get-projects-documentId-share"];
        put?: never;
        /** Make a link to a project that works for so many days; the one before stops at once */
        post: operations["post-projects-documentId-share"];
        /** Let the link to a project stop */
        delete: operations["delete-projects-documentId-share"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project, for whoever was given its link: its steps, without words and without money */
        get: operations["get-shared-token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow a link of the panel: read what a client reads, for a quarter of an hour */
        post: operations["post-auth-view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/view/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop looking */
        post: operations["post-auth-view-end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                message: string;
                details: {
                    errors?: {
                        path: string[];
                        message: string;
                        name: string;
                    }[];
                };
            };
        };
        /** @description A registration that can be confirmed, or has been */
        Registration: {
            email: string;
            /** @description Whether the address signs in already */
            confirmed: boolean;
        };
        /** @description An invitation that can still be followed */
        Invitation: {
            business: string;
            client: string;
            email: string;
            invitedBy: string;
        };
        User: {
            documentId: string;
            /** @description What they are called: in the log, beside their words, and to colleagues */
            name: string;
            username: string;
            email: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
            lastLoginAt: string | null;
            lastLogoutAt: string | null;
            /** @description The end of the visit before this one */
            previousVisitAt: string | null;
        };
        Colleague: {
            documentId: string;
            name: string;
            email: string;
            /** @description Whether it is the caller */
            you: boolean;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            joinedAt: string;
            lastSeenAt: string | null;
        };
        /** @description An invitation that nobody has followed yet */
        OpenInvitation: {
            documentId: string;
            email: string;
            /** @description The name of who invited */
            invitedBy: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            invitedAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            expiresAt: string;
        };
        Activity: {
            id: string;
            /** @enum {string} */
            kind: "client.entered" | "client.invited" | "client.joined" | "client.archived" | "client.restored" | "client.merged" | "client.viewed" | "client.uninvited" | "client.erasure-asked" | "client.erasure-taken-back" | "client.erasure-declined" | "user.joined" | "user.renamed" | "user.removed" | "profile.changed" | "profile.image-changed" | "profile.image-removed" | "password.changed" | "address.changed" | "message.sent" | "message.taken-back" | "message.archived" | "message.restored" | "reply.sent" | "feedback.sent" | "feedback.answered" | "product.wanted" | "product.unwanted" | "product.available" | "project.request" | "project.edited" | "project.file" | "project.follow-up" | "project.shared" | "project.unshared" | "project.archived" | "project.restored" | "project.deleted" | "project.edit-request" | "project.agree" | "project.decline" | "project.withdraw" | "project.answer" | "project.request-changes" | "project.accept-delivery" | "project.keep-waiting" | "project.offer" | "project.accept" | "project.refuse" | "project.start" | "project.report-progress" | "project.change-promise" | "project.ask-client" | "project.mark-ready" | "project.finish" | "project.cancel" | "project.reopen";
            actor: {
                /** @enum {string} */
                type: "client" | "owner" | "system";
                name: string | null;
                /** @description Of the client's user who did it */
                documentId: string | null;
            };
            /** @description of what it is about */
            documentId: string | null;
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
        };
        Business: {
            name: string;
            markUrl: string | null;
            accent: {
                light: {
                    accent: string;
                    onAccent: string;
                    soft: string;
                };
                dark: {
                    accent: string;
                    onAccent: string;
                    soft: string;
                };
            };
            timeZone: string;
            currency: string;
            privacyText: string | null;
            /** @description Where somebody writes who cannot sign in */
            contactEmail: string | null;
            registrationOpen: boolean;
            /** @description There are products that everybody may see */
            hasProducts: boolean;
        };
        CalendarAddress: {
            /** @description Whoever knows it can read the deadlines; null while off */
            url: string | null;
        };
        Profile: {
            documentId: string;
            name: string;
            company: string | null;
            size: ("solo" | "micro" | "small" | "medium" | "large") | null;
            type: ("person" | "company" | "nonprofit" | "public_body") | null;
            description: string | null;
            email: string | null;
            phone: string | null;
            website: string | null;
            socialLinks: {
                /** @enum {string} */
                network: "linkedin" | "instagram" | "facebook" | "x" | "youtube" | "tiktok" | "github" | "bluesky" | "mastodon" | "other";
                url: string;
            }[];
            profileImage: components["schemas"]["Picture"] | null;
            language: string | null;
            timeZone: string | null;
            projectCounts: components["schemas"]["ProjectCounts"];
            /** @description Put away by the owner: everything can be read, nothing asked for */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            updatedAt: string;
        };
        Picture: {
            url: string;
            width: number;
            height: number;
        };
        /** @description proposed counts offered ones too, inProgress the ready ones */
        ProjectCounts: {
            proposed: number;
            planned: number;
            inProgress: number;
            finished: number;
        };
        UnreadCounts: {
            all: number;
            project: number;
            workflow: number;
            other: number;
        };
        Erasure: {
            asked: components["schemas"]["ErasureAsked"] | null;
            preview: components["schemas"]["ErasurePreview"];
        };
        /** @description A client's wish that everything of theirs be erased */
        ErasureAsked: {
            by: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            at: string;
            reason: string | null;
            /**
             * Format: date
             * @description The day by which the business has to answer
             */
            answerBy: string;
            /** @description Once the business has said no; it may be asked for anew */
            declined: {
                by: string;
                /**
                 * Format: date-time
                 * @description UTC, ISO 8601
                 */
                at: string;
                reason: string;
            } | null;
        };
        ErasurePreview: {
            picture: boolean;
            /** @description The names of those who sign in */
            people: string[];
            projects: {
                /** @enum {string} */
                state: "proposed" | "offered" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled";
                count: number;
            }[];
            /** @description The titles of projects that are planned, in progress or ready */
            underWay: string[];
            letters: number;
            answers: number;
            feedback: number;
            files: {
                count: number;
                bytes: number;
            };
            calendars: number;
            sharedLinks: number;
            invitations: number;
            /** @description Letters that stay, since others have them or they went to everybody */
            lettersToOthers: number;
        };
        Feedback: {
            documentId: string;
            /** @enum {string} */
            about: "project" | "service" | "workflow" | "quality" | "other";
            body: string;
            rating: number | null;
            project: {
                documentId: string;
                title: string;
            } | null;
            author: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
            answer: string | null;
            answeredAt: string | null;
            answeredBy: string | null;
        };
        InboxItem: {
            documentId: string;
            /** @enum {string} */
            topic: "project" | "workflow" | "other";
            subject: string;
            excerpt: string;
            /**
             * @description Who wrote it
             * @enum {string}
             */
            from: "owner" | "client";
            author: string;
            /** @description documentId of the client's user who wrote it */
            authorId: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            sentAt: string;
            readAt: string | null;
            archivedAt: string | null;
            /** @description How many answers it holds */
            replies: number;
            /** @description When the latest of them came */
            repliedAt: string | null;
            /** @description Whether files came with it or with one of its answers */
            hasFiles: boolean;
            project: {
                documentId: string;
                title: string;
            } | null;
            /** @description Markdown; with filter=latest only */
            body?: string;
            /** @description What came with it; with filter=latest only */
            files?: components["schemas"]["SentFile"][];
        };
        SentFile: {
            documentId: string;
            name: string;
            bytes: number;
            /** @enum {string} */
            from: "client" | "owner";
            fromName: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
        };
        Message: {
            documentId: string;
            /** @enum {string} */
            topic: "project" | "workflow" | "other";
            subject: string;
            excerpt: string;
            /**
             * @description Who wrote it
             * @enum {string}
             */
            from: "owner" | "client";
            author: string;
            /** @description documentId of the client's user who wrote it */
            authorId: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            sentAt: string;
            readAt: string | null;
            archivedAt: string | null;
            /** @description How many answers it holds */
            replies: number;
            /** @description When the latest of them came */
            repliedAt: string | null;
            /** @description Whether files came with it or with one of its answers */
            hasFiles: boolean;
            project: {
                documentId: string;
                title: string;
            } | null;
            /** @description Markdown without HTML */
            body: string;
            /** @description What came with it */
            files: components["schemas"]["SentFile"][];
            /** @description When the other side saw it */
            seenAt: string | null;
            /** @description Who of them saw it first */
            seenBy: string | null;
        };
        Notifications: {
            /** @enum {string} */
            frequency: "at_once" | "daily" | "off";
            topics: {
                messages: ("at_once" | "daily" | "off") | null;
                projects: ("at_once" | "daily" | "off") | null;
                feedback: ("at_once" | "daily" | "off") | null;
                products: ("at_once" | "daily" | "off") | null;
            };
        };
        ProductBrief: {
            documentId: string;
            slug: string;
            name: string;
            summary: string;
            /** @enum {string} */
            state: "planned" | "in_progress" | "finished";
            price: string | null;
            currency: string | null;
            expectedOn: string | null;
            image: components["schemas"]["ProductPicture"] | null;
        };
        ProductPicture: {
            url: string;
            width: number | null;
            height: number | null;
            alternativeText: string;
            /** @description Of a large picture, a copy of at most 800 pixels */
            small: {
                url: string;
                width: number | null;
                height: number | null;
            } | null;
        };
        Product: {
            documentId: string;
            slug: string;
            name: string;
            summary: string;
            /** @enum {string} */
            state: "planned" | "in_progress" | "finished";
            price: string | null;
            currency: string | null;
            expectedOn: string | null;
            image: components["schemas"]["ProductPicture"] | null;
            description: string;
            images: components["schemas"]["ProductPicture"][];
        };
        ProjectBrief: {
            documentId: string;
            title: string;
            /** @enum {string} */
            state: "proposed" | "offered" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled";
            percentDone: number;
            price: string | null;
            currency: string | null;
            deadline: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            updatedAt: string;
            /** @description Put away by the owner: it can be read, and nothing of it changes */
            archivedAt: string | null;
            whoseMove: ("client" | "owner") | null;
            queuePosition: number | null;
            /** @description A planned project, where there is enough to go by */
            likelyStart: string | null;
            availableActions: ("edit-request" | "agree" | "decline" | "withdraw" | "answer" | "request-changes" | "accept-delivery" | "keep-waiting" | "offer" | "accept" | "refuse" | "start" | "report-progress" | "change-promise" | "ask-client" | "mark-ready" | "finish" | "cancel" | "reopen")[];
        };
        Project: {
            documentId: string;
            title: string;
            /** @enum {string} */
            state: "proposed" | "offered" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled";
            percentDone: number;
            price: string | null;
            currency: string | null;
            deadline: string | null;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            updatedAt: string;
            /** @description Put away by the owner: it can be read, and nothing of it changes */
            archivedAt: string | null;
            whoseMove: ("client" | "owner") | null;
            queuePosition: number | null;
            /** @description A planned project, where there is enough to go by */
            likelyStart: string | null;
            availableActions: ("edit-request" | "agree" | "decline" | "withdraw" | "answer" | "request-changes" | "accept-delivery" | "keep-waiting" | "offer" | "accept" | "refuse" | "start" | "report-progress" | "change-promise" | "ask-client" | "mark-ready" | "finish" | "cancel" | "reopen")[];
            description: string;
            budget: string | null;
            budgetCurrency: string | null;
            wishedDeadline: string | null;
            question: {
                text: string;
                /**
                 * Format: date-time
                 * @description UTC, ISO 8601
                 */
                askedAt: string;
                neededBy: string | null;
            } | null;
            /** @description Newest first */
            files: components["schemas"]["SentFile"][];
            /** @description Newest first */
            timeline: components["schemas"]["ProjectEvent"][];
            /** @description It was finished, and its client has not said since how it went */
            unrated: boolean;
        };
        ProjectEvent: {
            id: string;
            kind: string;
            actor: {
                type: string;
                name: string | null;
                /** @description Of the client's user who did it */
                documentId: string | null;
            };
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            createdAt: string;
        };
        Reply: {
            documentId: string;
            /** @enum {string} */
            from: "client" | "owner";
            author: string;
            /** @description documentId of the client's user who wrote it */
            authorId: string | null;
            /** @description Markdown without HTML */
            body: string;
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            sentAt: string;
            /** @description When the other side saw it */
            seenAt: string | null;
            /** @description Who of them saw it first */
            seenBy: string | null;
            /** @description What came with it */
            files: components["schemas"]["SentFile"][];
        };
        Share: {
            /** @description Whoever knows it can look at the project; null without one */
            url: string | null;
            expiresAt: string | null;
        };
        SharedProject: {
            title: string;
            /** @description The name of the client whose project it is */
            client: string;
            /**
             * @description proposed until it is agreed
             * @enum {string}
             */
            state: "proposed" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled";
            percentDone: number;
            deadline: string | null;
            whoseMove: ("client" | "owner") | null;
            queuePosition: number | null;
            likelyStart: string | null;
            steps: {
                id: string;
                /** @enum {string} */
                kind: "project.request" | "project.agree" | "project.accept" | "project.refuse" | "project.withdraw" | "project.start" | "project.report-progress" | "project.mark-ready" | "project.accept-delivery" | "project.finish" | "project.cancel" | "project.reopen";
                percentDone: number | null;
                /**
                 * Format: date-time
                 * @description UTC, ISO 8601
                 */
                createdAt: string;
            }[];
            /**
             * Format: date-time
             * @description UTC, ISO 8601
             */
            expiresAt: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "post-auth-local-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    password: string;
                    username?: string;
                    /** @description An IANA time zone, for a client who has none yet: times are said and mails sent by it */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-auth-email-confirmation": {
        parameters: {
            query: {
                confirmation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        confirmed: "registration" | "address";
                        email: string;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-auth-registration": {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Registration"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-auth-invitation": {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                    username?: string;
                    name?: string;
                    /** @description An IANA time zone, for a client who has none yet: times are said and mails sent by it */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                    password: string;
                    /** @description The code of a mail: confirms the registration first, if the password is the one typed there */
                    confirmation?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-auth-reset-password": {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-users-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-users-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-clients-me-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Colleague"][];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-clients-me-users-documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Colleague"][];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-clients-me-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenInvitation"][];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-clients-me-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenInvitation"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-clients-me-invitations-documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenInvitation"][];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-activities": {
        parameters: {
            query?: {
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Activity"][];
                        meta: {
                            nextCursor: string | null;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Business"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-users-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarAddress"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-users-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarAddress"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-users-me-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalendarAddress"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-calendar-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-clients-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: {
                            /** @description Who of the client asks; null where nobody signs in for it yet */
                            user: {
                                documentId: string;
                                name: string;
                            } | null;
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-clients-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        company?: string | null;
                        size?: ("solo" | "micro" | "small" | "medium" | "large") | null;
                        type?: ("person" | "company" | "nonprofit" | "public_body") | null;
                        description?: string | null;
                        email?: string | null;
                        phone?: string | null;
                        website?: string | null;
                        socialLinks?: {
                            /** @enum {string} */
                            network: "linkedin" | "instagram" | "facebook" | "x" | "youtube" | "tiktok" | "github" | "bluesky" | "mastodon" | "other";
                            url: string;
                        }[];
                        language?: string | null;
                        timeZone?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: {
                            /** @description Who of the client asks; null where nobody signs in for it yet */
                            user: {
                                documentId: string;
                                name: string;
                            } | null;
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-clients-me-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: {
                            /** @description Who of the client asks; null where nobody signs in for it yet */
                            user: {
                                documentId: string;
                                name: string;
                            } | null;
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-clients-me-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: {
                            /** @description Who of the client asks; null where nobody signs in for it yet */
                            user: {
                                documentId: string;
                                name: string;
                            } | null;
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-clients-me-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-clients-me-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-clients-me-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        currentPassword: string;
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-clients-me-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-feedbacks": {
        parameters: {
            query?: {
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Feedback"][];
                        meta: {
                            nextCursor: string | null;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        about: "project" | "service" | "workflow" | "quality" | "other";
                        body: string;
                        rating?: number | null;
                        project?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Feedback"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-follow-ups": {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Its title */
                            project: string;
                            /** @description Whether somebody has said how it does */
                            answered: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    rating: number;
                    body?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Its title */
                            project: string;
                            /** @description Whether somebody has said how it does */
                            answered: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-messages": {
        parameters: {
            query?: {
                filter?: "all" | "latest" | "project" | "workflow" | "other";
                unread?: "true" | "false";
                archived?: "true" | "false";
                q?: string;
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InboxItem"][];
                        meta: {
                            nextCursor: string | null;
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        topic: "project" | "workflow" | "other";
                        subject: string;
                        body: string;
                        project?: string | null;
                    };
                };
                "multipart/form-data": {
                    /** @enum {string} */
                    topic: "project" | "workflow" | "other";
                    subject: string;
                    body: string;
                    project?: string | null;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: {
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-messages-documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: {
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-messages-documentId-read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        read: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: {
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-messages-documentId-archived": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        archived: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: {
                            unread: components["schemas"]["UnreadCounts"];
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-users-me-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notifications"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-users-me-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        frequency?: "at_once" | "daily" | "off";
                        topics?: {
                            messages?: ("at_once" | "daily" | "off") | null;
                            projects?: ("at_once" | "daily" | "off") | null;
                            feedback?: ("at_once" | "daily" | "off") | null;
                            products?: ("at_once" | "daily" | "off") | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notifications"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-notifications-unsubscription": {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Whom the mails went to */
                            email: string;
                            /**
                             * @description Whether they are of a client or of the business
                             * @enum {string}
                             */
                            side: "client" | "owner";
                            /** @description Whether they are stopped already */
                            stopped: boolean;
                            /** @description Where they choose what they get by mail, behind their login */
                            settingsUrl: string;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-notifications-unsubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Whom the mails went to */
                            email: string;
                            /**
                             * @description Whether they are of a client or of the business
                             * @enum {string}
                             */
                            side: "client" | "owner";
                            /** @description Whether they are stopped already */
                            stopped: boolean;
                            /** @description Where they choose what they get by mail, behind their login */
                            settingsUrl: string;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-products": {
        parameters: {
            query?: {
                state?: "planned" | "in_progress" | "finished";
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProductBrief"][];
                        meta: {
                            nextCursor: string | null;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-products-slug": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description slug, or the documentId, which stays the same when the slug changes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-products-slug-interest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description slug, or the documentId, which stays the same when the slug changes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The client is told when it can be bought */
                            interested: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "put-products-slug-interest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description slug, or the documentId, which stays the same when the slug changes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The client is told when it can be bought */
                            interested: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-products-slug-interest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description slug, or the documentId, which stays the same when the slug changes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The client is told when it can be bought */
                            interested: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-projects": {
        parameters: {
            query?: {
                /** @description The projects in this state; named several times, in one of these */
                state?: ("proposed" | "offered" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled") | ("proposed" | "offered" | "planned" | "in_progress" | "ready" | "finished" | "refused" | "withdrawn" | "cancelled")[];
                /** @description The projects that were put away, and only those */
                archived?: "true" | "false";
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectBrief"][];
                        meta: {
                            nextCursor: string | null;
                            /** @description Whether there are archived projects */
                            archived: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title: string;
                        description: string;
                        budget?: string | null;
                        budgetCurrency?: string | null;
                        wishedDeadline?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-projects-documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-projects-documentId-files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SentFile"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-projects-documentId-files-fileId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
                /** @description documentId */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-projects-documentId-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        action: "edit-request";
                        title?: string;
                        description?: string;
                        budget?: string | null;
                        budgetCurrency?: string | null;
                        wishedDeadline?: string | null;
                    } | {
                        /** @constant */
                        action: "agree";
                        price?: string | null;
                        currency?: string | null;
                        deadline?: string | null;
                    } | {
                        /** @constant */
                        action: "decline";
                        reason: string;
                        price?: string | null;
                        currency?: string | null;
                        deadline?: string | null;
                    } | {
                        /** @constant */
                        action: "withdraw";
                        reason?: string;
                    } | {
                        /** @constant */
                        action: "answer";
                        text?: string | null;
                        question?: string;
                    } | {
                        /** @constant */
                        action: "request-changes";
                        reason: string;
                    } | {
                        /** @constant */
                        action: "accept-delivery";
                        rating?: number | null;
                        text?: string | null;
                        body?: string | null;
                    };
                };
                "multipart/form-data": {
                    /** @constant */
                    action: "answer";
                    text?: string | null;
                    question?: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-messages-documentId-replies": {
        parameters: {
            query?: {
                /** @description meta.nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reply"][];
                        meta: {
                            nextCursor: string | null;
                        };
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-messages-documentId-replies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body: string;
                    };
                };
                "multipart/form-data": {
                    body: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reply"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-messages-documentId-files-fileId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
                /** @description documentId */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-projects-documentId-share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Share"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-projects-documentId-share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {number} */
                        days: 7 | 30 | 90;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Share"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-projects-documentId-share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Share"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "get-shared-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SharedProject"];
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Reads what the client reads, and changes nothing */
                        jwt: string;
                        /**
                         * Format: date-time
                         * @description UTC, ISO 8601
                         */
                        expiresAt: string;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "post-auth-view-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jwt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            /** @description Refused, with a sentence that says why */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
