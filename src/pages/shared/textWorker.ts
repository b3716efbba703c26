import { extract } from '../../extract/extract';
import { verifyReport } from '../../extract/verify';
import { readDraft } from '../../review/readDraft';
import type { FromTextWorker, TextTask, TextTasks, ToTextWorker } from './textTasks';

type Tasks = {
  [T in TextTask]: (
    question: TextTasks[T]['question'],
    onStep: (step: TextTasks[T]['step']) => void,
  ) => TextTasks[T]['answer'];
};

const TASKS: Tasks = {
  verify: ({ text, indicators, report }, onStep) => {
    onStep('numbers');
    const extraction = extract(text, { indicators });
    onStep('quotes');
    const { sections, setAside } = extraction;
    return { ...verifyReport(text, report, extraction), sections, setAside };
  },
  review: ({ text, catalogue, entries, earlier }, onStep) => readDraft(text, catalogue, entries, onStep, earlier),
};

function run<T extends TextTask>(task: T, question: TextTasks[T]['question']) {
  const post = (message: FromTextWorker<T>) => self.postMessage(message);
  try {
    post({ answer: TASKS[task](question, (step) => post({ step })) });
  } catch (error) {
    post({ error: String(error) });
  }
}

self.onmessage = ({ data }: MessageEvent<ToTextWorker>) => run(data.task, data.question);
