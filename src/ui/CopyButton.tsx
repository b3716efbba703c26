import { useState } from 'react';
import button from './button.module.css';

/** Copies a text and says so; where the browser refuses, shows the text to copy by hand. */
export function CopyButton(props: { label: string; done: string; refused: string; text: () => string }) {
  const [result, setResult] = useState<{ message: string; byHand: string | null } | null>(null);
  const copy = async () => {
    const text = props.text();
    try {
      await navigator.clipboard.writeText(text);
      setResult({ message: props.done, byHand: null });
    } catch {
      setResult({ message: props.refused, byHand: text });
    }
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        {props.label}
      </button>
      <span role="status"> {result?.message}</span>
      {result?.byHand ? <pre>{result.byHand}</pre> : null}
    </>
  );
}
