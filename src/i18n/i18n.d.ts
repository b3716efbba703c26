import 'i18next';
import type { words } from './zh-CN/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words };
    enableSelector: false;
  }
}
