/** Handles nobody can have: they read as the product, its staff, or an address on the site. */
const words = `
  about account accounts achievements activity admin administrator admins anonymous api app apps archive assets audit auth avatar avatars
  billing blocked blog blogs bot browse callback cast category cinema cinemas club clubs communities community contact copyright create
  credits cron crew dashboard delete demo developer developers diary directory discover docs edit editor email erased event events
  everyone explore export faq favicon feed film films follow followers following forgot-password forum forums friends genre genres
  guest handle health help home host hostmaster import inbox invite jobs legal letters library list lists live login logout lumo
  lumo-admin lumo-support lumo-team mail mailer-daemon manifest me media member members message messages metrics mod moderation
  moderator moderators movie movies mute my new news newest null offline official owner password passkey payment payments popular
  post postmaster posts press preferences pricing privacy profile profiles projector public recommendations register report reports
  reset-password reviews robots root rss rules search security self session sessions settings shop sign-in sign-out sign-up signin
  signout signup site sitemap somebody staff static status studio styleguide subscribe support suspended system team terms thread
  threads token tokens top trending undefined unsubscribe upload uploads user users verify verify-email watch watchlist watchlists
  webhook webhooks webmaster welcome who www you`;

const reserved = new Set(words.trim().split(/\s+/));

/** Also with dashes, underscores or digits put in to look like one: `lumo_1` reads as `lumo`. */
export function isReservedHandle(handle: string): boolean {
  return reserved.has(handle) || /^lumo\d*$/.test(handle.replaceAll(/[-_]/g, ""));
}
