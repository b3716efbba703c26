// First what the browser may lack.
import './olderBrowser';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
