import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';

/** A download made on request: says when it is done, or that it failed. */
export function DownloadButton(props: {
  label: string;
  /** Makes and saves the file; the exporter itself loads here. */
  save: () => Promise<{ file: string; rows: number }>;
}) {
  const { t } = useTranslation();
  const [message, setMessage] = useState('');
  const start = async () => {
    try {
      const { file, rows } = await props.save();
      setMessage(t('explorer.csvDone', { file, n: rows }));
    } catch {
      setMessage(t('explorer.csvFailed'));
    }
  };
  return (
    <span>
      <button type="button" className={button.button} onClick={start}>
        {props.label}
      </button>
      <span role="status" className={button.said}>
        {message}
      </span>
    </span>
  );
}
