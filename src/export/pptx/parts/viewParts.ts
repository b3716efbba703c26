import { NAMESPACES } from './tree';
import { XML } from './xmlHead';

/** Small parts that say nothing of ours, but that programs look for. */
export const VIEW_PARTS = {
  'ppt/presProps.xml': `${XML}<p:presentationPr ${NAMESPACES}/>`,
  'ppt/viewProps.xml': `${XML}<p:viewPr ${NAMESPACES}/>`,
  'ppt/tableStyles.xml': `${XML}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
} as const;
