export const FAVOURITES_MOST = 4;
