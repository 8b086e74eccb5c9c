import sharp from "sharp";

const WIDTH = 1_200;
const HEIGHT = 800;
type Colour = [number, number, number];

const screen = { left: 400, top: 230, right: 800, bottom: 455 };
const HEADS = Array.from({ length: 17 }, (_, n) => ({
  x: 90 + n * 64 + ((n * 37) % 23),
  y: 640 + ((n * 53) % 38),
  r: n === 8 ? 46 : 22 + ((n * 29) % 9),
}));
const STARS = Array.from({ length: 70 }, (_, n) => ({ x: (n * 379) % WIDTH, y: (n * 211) % 300 }));

let drawn: Promise<Buffer> | undefined;

/** An open-air screen at dusk, the picture somebody sends in the demo: computed point by point, once. */
export function openAirScreen(): Promise<Buffer> {
  drawn ??= draw();
  return drawn;
}

function draw(): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels.set(colourAt(x, y), (y * WIDTH + x) * 3);
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .png()
    .toBuffer();
}

function colourAt(x: number, y: number): Colour {
  const glow = Math.exp(-distanceToScreen(x, y) / 130);
  const head = HEADS.find(
    ({ x: hx, y: hy, r }) => (x - hx) ** 2 + ((y - hy) * 0.85) ** 2 < r * r || shoulders(x, y, hx, hy, r),
  );
  if (head) return mix([9, 9, 16], [70, 74, 92], glow * Math.max(0, 1 - (y - head.y + head.r) / 30));
  if (glow === 1) return film(x, y);
  const pole =
    (Math.abs(x - screen.left + 6) < 4 || Math.abs(x - screen.right - 6) < 4) && y > 215 && y < 600;
  if (pole) return [18, 17, 24];
  const hill = 520 + 26 * Math.sin(x / 210) + 12 * Math.sin(x / 71 + 2);
  if (y > hill) return mix(mix([16, 24, 28], [8, 12, 16], (y - hill) / 280), [150, 160, 190], glow * 0.45);
  const sky =
    y < 330 ? mix([16, 22, 58], [74, 62, 108], y / 330) : mix([74, 62, 108], [232, 142, 92], (y - 330) / 240);
  const star = STARS.some((each) => Math.abs(each.x - x) + Math.abs(each.y - y) < 2);
  return mix(star ? mix(sky, [255, 250, 235], 0.8) : sky, [210, 215, 240], glow * 0.5);
}

/** What is on the screen: a boat on bright water. */
function film(x: number, y: number): Colour {
  const u = (x - screen.left) / 400;
  const v = (y - screen.top) / 225;
  const grain = ((x * 7 + y * 13) % 11) - 5;
  const hull = v > 0.56 && v < 0.66 && u > 0.4 + (v - 0.56) && u < 0.68 - (v - 0.56);
  const rower = (u - 0.53) ** 2 + ((v - 0.5) * 0.6) ** 2 < 0.0012;
  const water = v > 0.58 ? 190 + 34 * Math.sin(v * 90 + u * 9) : 236 - 40 * v;
  const level = (hull || rower ? 58 : water) + grain;
  return [level, level * 0.98, level * 0.9];
}

function shoulders(x: number, y: number, hx: number, hy: number, r: number): boolean {
  return y > hy + r * 0.9 && Math.abs(x - hx) < r * 1.5 * Math.min(1, (y - hy - r * 0.5) / r);
}

function distanceToScreen(x: number, y: number): number {
  const dx = Math.max(screen.left - x, 0, x - screen.right);
  const dy = Math.max(screen.top - y, 0, y - screen.bottom);
  return Math.hypot(dx, dy);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = Math.min(1, Math.max(0, share));
  return [0, 1, 2].map((n) => (from[n] ?? 0) + ((to[n] ?? 0) - (from[n] ?? 0)) * part) as Colour;
}
