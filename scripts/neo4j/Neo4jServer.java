import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j over Bolt on loopback, with a password: Neo4jServer HOME PORT PASSWORD_FILE.
 * Prints a line that begins with "ready" once it answers, and ends when its standard input does, so that it never
 * outlives whoever started it.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var port = Integer.parseInt(arguments[1]);
    var password = Files.readString(Path.of(arguments[2])).strip();

    var server = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500))
        .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(500))
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

    // A new home knows the user neo4j with the password neo4j, which must be changed before anything else is done.
    // Inside the process no login is needed, so the changing is done before anybody could try the old one.
    try (var transaction = server.database("system").beginTx();
        var users = transaction.execute("SHOW USERS YIELD user, passwordChangeRequired WHERE passwordChangeRequired RETURN user")) {
      if (users.hasNext()) {
        transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password)).close();
      }
      transaction.commit();
    }

    System.out.println("ready bolt://127.0.0.1:" + port);
    while (System.in.read() >= 0) {
      // What is written to it says nothing.
    }
    System.exit(0);
  }
}
