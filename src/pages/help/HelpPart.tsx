import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './HelpPage.module.css';
import type { HelpPartName } from './helpParts';

/** A part of the help under its heading, which the list of contents leads to. */
export function HelpPart({ name, children }: { name: HelpPartName; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={name} className={styles.part}>
      <h2 id={name} tabIndex={-1}>
        {t(`help.parts.${name}`)}
      </h2>
      {children}
    </section>
  );
}
