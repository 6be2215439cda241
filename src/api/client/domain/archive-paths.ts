import { cleanName } from '../../../files/rules';

/** A file of a record, by their names. */
interface Named {
  /** Of the record. */
  title: string;
  name: string;
}

/** Systems take slashes for folders, and drop dots at the ends of a name or climb by them. */
const folderOf = (title: string) => cleanName(title.replace(/[/\\]+/g, ' ')).replace(/^[.\s]+|[.\s]+$/g, '') || 'file';

function numbered(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  return number === 1 ? path : `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
}

/**
 * Where files stand in an archive, in their order: each in the folder of its record, no two in one place, not even where
 * a system takes large letters for small ones.
 */
export function archivePaths(files: Named[]): string[] {
  const taken = new Set<string>();
  return files.map(({ title, name }) => {
    const wanted = `files/${folderOf(title)}/${name}`;
    let number = 1;
    while (taken.has(numbered(wanted, number).toLowerCase())) number += 1;
    const path = numbered(wanted, number);
    taken.add(path.toLowerCase());
    return path;
  });
}
