/** How lists stand: one in a row on phones, up to three on wide screens. */
export const listGrid = "gap-x-6 gap-y-8 sm:grid-cols-2 xl:grid-cols-3";
