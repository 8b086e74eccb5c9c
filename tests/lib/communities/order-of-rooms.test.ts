import { afterAll, expect, test } from "vitest";
import { getCommunity } from "@/lib/communities/queries";
import { changeRoom } from "@/lib/communities/rooms/change-room";
import { createRoom } from "@/lib/communities/rooms/create-room";
import { createRoomInput } from "@/lib/communities/rooms/schema";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { enter, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

async function fourRooms() {
  const { community, lobby } = await placeOf(ada, [grace, alan]);
  await enter(grace, community, "admin");
  const { slug } = community;
  const open = (name: string) => createRoom(ada, { slug, ...createRoomInput.parse({ name }) });
  const balcony = await open("Balcony");
  const cellar = await open("Cellar");
  return { slug, lobby, balcony, cellar, darkroom: await open("Darkroom") };
}
const names = async (slug: string) => (await getCommunity(ada, slug)).rooms.map(({ name }) => name);

test("a room is moved to a place, and the others make room", async () => {
  const { slug, lobby, balcony, darkroom } = await fourRooms();
  await changeRoom(ada, { id: darkroom.id, position: 1 });
  expect(await names(slug)).toEqual(["Lobby", "Darkroom", "Balcony", "Cellar"]);
  await changeRoom(grace, { id: lobby.id, position: 2 });
  expect(await names(slug)).toEqual(["Darkroom", "Balcony", "Lobby", "Cellar"]);
  await changeRoom(grace, { id: balcony.id, position: 900 });
  expect(await names(slug)).toEqual(["Darkroom", "Lobby", "Cellar", "Balcony"]);
  await changeRoom(grace, { id: balcony.id, name: "Gallery" });
  expect(await names(slug)).toEqual(["Darkroom", "Lobby", "Cellar", "Gallery"]);
});

test("archived rooms stay behind the open ones, and a member moves none", async () => {
  const { slug, balcony, cellar } = await fourRooms();
  await changeRoom(ada, { id: balcony.id, isArchived: true });
  await changeRoom(ada, { id: cellar.id, position: 0 });
  expect(await names(slug)).toEqual(["Cellar", "Lobby", "Darkroom", "Balcony"]);
  const moved = changeRoom(alan, { id: cellar.id, position: 2 });
  await expect(moved).rejects.toMatchObject({ code: "forbidden" });
});

test("rooms moved at once, while people talk in them, all have a place of their own", async () => {
  const { slug, lobby, balcony, cellar, darkroom } = await fourRooms();
  const rooms = [lobby, balcony, cellar, darkroom];
  await Promise.all([
    ...rooms.map(({ id }, at) => changeRoom(at % 2 ? ada : grace, { id, position: 3 - at })),
    ...rooms.map((room) => say(alan, room, "Still here")),
  ]);
  const found = (await getCommunity(ada, slug)).rooms;
  expect(found.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  expect(found.map(({ lastSeq }) => lastSeq)).toEqual([1, 1, 1, 1]);
});
