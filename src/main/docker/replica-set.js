// Makes the three databases one replica set and waits until it has a primary.
try {
  rs.status();
} catch (absent) {
  rs.initiate({
    _id: "kiosque",
    members: [
      { _id: 0, host: "mongodb-1:27017", priority: 2 },
      { _id: 1, host: "mongodb-2:27017" },
      { _id: 2, host: "mongodb-3:27017" },
    ],
  });
}
for (let second = 0; second < 60 && !rs.status().members.some((member) => member.stateStr === "PRIMARY"); second++) {
  sleep(1000);
}
if (!rs.status().members.some((member) => member.stateStr === "PRIMARY")) {
  print("The replica set has no primary after a minute; see the logs of mongodb-1 to mongodb-3.");
  quit(1);
}
