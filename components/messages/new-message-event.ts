/** The column of messages listens for this, so that anything can begin a new message without knowing it. */
export const newMessageEvent = "lumo:new-message";
