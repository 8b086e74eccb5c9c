/** Where a member's year in review is read. */
export const yearHref = (handle: string, year: number) => `/members/${handle}/year/${year}`;

/** The picture of it to share. */
export const yearPicture = (handle: string, year: number) => `${yearHref(handle, year)}/picture.png`;
