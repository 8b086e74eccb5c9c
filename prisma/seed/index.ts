// Fills an empty database with the people of the demo. The same every time but for the day it is counted back from.
import { DEMO } from "@/lib/accounts/demo";
import { countAllNeighbours } from "@/lib/films/recommendations/count-neighbours";
import { closeDatabase, jobsDb } from "@/lib/platform/db";
import { seedAchievements } from "./achievements";
import { seedBlog } from "./blog";
import { seedClubs } from "./clubs";
import { seedCommunities } from "./communities";
import { seedDiaries } from "./diaries";
import { seedFilms } from "./films";
import { demoFilms } from "./films/all";
import { seedFollows } from "./follows";
import { seedForum } from "./forum";
import { seedLists } from "./lists";
import { seededMembers, seedMembers } from "./members";
import { seedNights } from "./nights";
import { seedNotifications } from "./notifications";
import { seededRandom } from "./random";
import { seedReports } from "./reports";
import { seedTalks } from "./talks";

const started = Date.now();
const db = jobsDb();
if ((await db.member.count()) > 0) {
  console.log("There are members already; the demo people stay away.");
} else {
  const random = seededRandom(1895);
  const members = seededMembers(random);
  await seedMembers(db, members, DEMO);
  const follows = await seedFollows(db, members, random);
  const lines = await seedNotifications(db, members, follows);
  const messages = await seedTalks(db, members);
  const heard = await seedCommunities(db, members);
  const films = await seedFilms(db, demoFilms);
  const rounds = await seedClubs(db, members);
  const lists = await seedLists(db, members, seededRandom(1941));
  await seedNights(db, members);
  const posts = await seedForum(db, members, random);
  const articles = await seedBlog(db, members, random);
  const viewings = await seedDiaries(db, members, random);
  await countAllNeighbours();
  const reports = await seedReports(db, members);
  const reached = await seedAchievements(db, members, seededRandom(1927));
  console.log(
    `${members.length} members, ${follows.length} follows, ${lines} notifications, ${messages} messages, ${heard} lines in rooms, ${rounds} rounds of a film club, ${posts} posts in the forum, ${articles} in the blog, ${films} films, ${lists} lists of them, ${viewings} viewings, ${reached} achievements and ${reports} reports in ${((Date.now() - started) / 1_000).toFixed(1)} s.`,
  );
}
await closeDatabase();
