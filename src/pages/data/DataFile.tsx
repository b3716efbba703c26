import type { ReactNode } from 'react';
import { saveFile } from '../../export/saveFile';
import { useSource } from '../../queries/SourceContext';
import button from '../../ui/button.module.css';
import { useSite } from '../shared/SiteContext';

/** A file of the data folder to take away: a link to it, or in the single file a button that writes it. */
export function DataFile({ path, children }: { path: string; children: ReactNode }) {
  const { dataBase, portable } = useSite();
  const source = useSource();
  if (!portable) {
    return (
      <a href={dataBase + path} download>
        {children}
      </a>
    );
  }
  const save = async () => saveFile(path.replace(/^.*\//, ''), 'application/json', await source.read(path));
  return (
    <button type="button" className={button.link} onClick={() => void save()}>
      {children}
    </button>
  );
}
