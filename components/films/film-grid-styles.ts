/** How posters stand: two in a row on phones, up to six on wide screens. */
export const filmGrid = "grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 md:grid-cols-4 xl:grid-cols-6 xl:gap-x-5";

/** One row of them, which goes on to the side where it does not fit. */
export const filmRow =
  "-mx-[clamp(1rem,4vw,2.5rem)] auto-cols-[42%] grid-flow-col gap-x-4 overflow-x-auto px-[clamp(1rem,4vw,2.5rem)] pb-1 [scrollbar-width:none] sm:auto-cols-[30%] md:auto-cols-[22%] xl:mx-0 xl:grid-flow-row xl:grid-cols-6 xl:gap-x-5 xl:overflow-visible xl:px-0";
