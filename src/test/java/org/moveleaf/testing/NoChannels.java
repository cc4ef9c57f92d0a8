package org.moveleaf.testing;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel; Java also makes its datagram sockets and HTTP clients of these. */
public final class NoChannels extends SelectorProvider {

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw NetworkGuard.refused("a datagram channel");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw NetworkGuard.refused("a datagram channel");
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw NetworkGuard.refused("a pipe");
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw NetworkGuard.refused("a selector");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw NetworkGuard.refused("a server channel");
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw NetworkGuard.refused("a channel");
  }
}
