// Answers every request like ALB's CreateListener; prints its port. In a process of its own, so that it costs the clients nothing.
import { createServer } from "node:http";

const ANSWER =
  '{"RequestId":"365F4154-92F6-4AE4-92F8-7FF34B540710","JobId":"72dcd26b","ListenerId":"lsn-o4u54y73wq7b1x9m2c"}';

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.setHeader("content-type", "application/json").setHeader("x-acs-request-id", "365F4154");
    response.end(ANSWER);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.on("disconnect", () => process.exit());
