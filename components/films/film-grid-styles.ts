/** How posters stand: two in a row on phones, up to six on wide screens. */
export const filmGrid = "grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 md:grid-cols-4 xl:grid-cols-6 xl:gap-x-5";
