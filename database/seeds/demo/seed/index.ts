import { furnishBusiness } from './business';
import { enterClients } from './clients';
import { giveFeedback } from './feedback';
import { sendFiles } from './files';
import { sendLetters } from './letters';
import { writeLog } from './log';
import { openLogins, signWords } from './logins';
import { profileLines } from './profile-changes';
import { showProducts } from './products';
import { enterProjects } from './projects';
import type { Scene } from './scene';

/**
 * Writes the sample business into an empty database, in the transaction that is open: two dozen statements. Every
 * time is counted from the scene's calendar, so that the demo is always of today.
 */
export async function seedBusiness(scene: Scene, passwordHash: string): Promise<void> {
  await furnishBusiness(scene);
  const clients = await enterClients(scene);
  const joined = await openLogins(scene, clients, passwordHash);
  const [projects, lived] = await enterProjects(scene, clients);
  const filed = await sendFiles(scene, clients, projects);
  const written = await sendLetters(scene, clients, projects);
  const told = await giveFeedback(scene, clients, projects);
  const wanted = await showProducts(scene, clients);
  await writeLog(scene.sql, [
    ...joined,
    ...profileLines(scene, clients),
    ...lived,
    ...filed,
    ...written,
    ...told,
    ...wanted,
  ]);
  await signWords(scene.sql);
}
