/** A thing on a slide; its number within the slide is given when the slide is put together, so that none is given twice. */
export type Shape = (id: number) => string;
