import { loreleiNeutral } from "@dicebear/collection";
import { createAvatar } from "@dicebear/core";

/** Ground and beam, of the same family as the posters. The face is drawn in ink, so grounds are light enough to carry it. */
const grounds = [
  ["#e9d9b0", "#f3e8cb"],
  ["#cdd8c9", "#dde6d9"],
  ["#f0c8ae", "#f7dcc9"],
  ["#d5dee6", "#e5ebf0"],
  ["#e6c545", "#efd778"],
  ["#dd8064", "#e99f87"],
  ["#86aa86", "#a2bfa1"],
  ["#86abc8", "#a4c1d8"],
  ["#c9a3b6", "#d9bcca"],
  ["#d8a45c", "#e5bb80"],
] as const;
const ink = "1c130d";

/** A face in a projector's light, always the same for the same handle. Drawn by a CC0 style, Lorelei by Lisa Wischofsky. */
export function drawAvatar(handle: string): string {
  const face = createAvatar(loreleiNeutral, {
    seed: handle,
    size: 96,
    eyebrowsColor: [ink],
    eyesColor: [ink],
    noseColor: [ink],
    mouthColor: [ink],
    glassesColor: [ink],
    glassesProbability: 30,
    frecklesProbability: 12,
    backgroundColor: ["transparent"],
    mouth: [
      "happy01",
      "happy02",
      "happy03",
      "happy04",
      "happy05",
      "happy06",
      "happy13",
      "happy14",
      "happy18",
    ],
    eyebrows: [
      "variant01",
      "variant02",
      "variant05",
      "variant07",
      "variant08",
      "variant09",
      "variant10",
      "variant12",
    ],
    glasses: ["variant01", "variant02", "variant03", "variant04"],
  }).toString();
  let sum = 7;
  for (const letter of handle) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  const [ground, light] = grounds[sum % grounds.length] ?? grounds[0];
  const turn = (sum >>> 5) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" fill="${ground}"/><path d="M48-20 112 112H-16z" fill="${light}" transform="rotate(${turn} 48 48)"/>${face}</svg>`;
}
