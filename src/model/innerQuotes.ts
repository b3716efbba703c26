/** A text to stand within quotation marks, its own made the inner ones: “…‘就近可办’…”. */
export const innerQuotes = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');
