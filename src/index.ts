import { heedFailedCommits } from './database/commit';
import { closeStatementPool } from './database/pool';
import { startDispatching, wake } from './api/notification/services/dispatching';
import { startListening } from './live/listener';
import { openLane } from './lane/lane';
import { startWorker } from './jobs/worker';
import { answerForAbsent } from './portal/absent';
import { mailForgottenPasswords } from './portal/forgotten';
import { takeDocumentIds } from './portal/document-ids';
import { guardDocuments } from './portal/documents';
import { registerFields } from './portal/fields';
import { hideArchived } from './portal/lists';
import { searchByClient } from './portal/searching';
import { noteOpened } from './portal/opened';
import { tellOfMerged } from './portal/merged';
import { registerPermissions } from './portal/permissions';
import { registerPortalRoutes } from './portal/routes';
import { hangGallery } from './start/gallery';
import { prepareDatabase } from './start/prepare';
import { registerReadiness } from './start/readiness';
import { requireRules } from './start/rules';

export default {
  async register() {
    heedFailedCommits();
    registerReadiness();
    hangGallery();
    await registerPermissions();
    registerFields();
    registerPortalRoutes();
    answerForAbsent();
    mailForgottenPasswords();
    hideArchived();
    searchByClient();
    tellOfMerged();
    noteOpened();
    takeDocumentIds();
    guardDocuments();
  },

  async bootstrap() {
    requireRules(strapi.apis);
    await prepareDatabase();
    await startWorker();
    await startListening(wake);
    startDispatching();
    await openLane();
  },

  async destroy() {
    await closeStatementPool();
  },
};
