package io.stemma.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * Ctrl-C and the system's request to end (SIGINT, SIGTERM), heard by a command that comes to a good end first. The first one
 * is told to the command; from then on, and once this is released or closed, they end the process as ever. A signal that this process was
 * started to ignore, or that can't be heard here, stays as it is.
 *
 * <p>There is no public way to hear them but a shutdown hook, after which a process can't choose its exit code any more; what
 * is used here, {@code sun.misc.Signal}, belongs to the module {@code jdk.unsupported}, and the compiler warns of its name.
 */
final class StopSignals implements AutoCloseable {
    private static final List<String> NAMES = List.of("INT", "TERM");

    /** What was done at a signal before. */
    private record Former(Object signal, Object handler) {}

    private final Runnable stop;
    private final List<Former> former = new ArrayList<>();
    private Method handle;

    private StopSignals(Runnable stop) {
        this.stop = stop;
    }

    /**
     * Hears them.
     *
     * @param stop told of the first, in a thread of its own
     */
    static StopSignals heard(Runnable stop) {
        StopSignals signals = new StopSignals(stop);
        NAMES.forEach(signals::hear);
        return signals;
    }

    private synchronized void hear(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            handle = signal.getMethod("handle", signal, handler);
            Object told = Proxy.newProxyInstance(
                    handler.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, args) -> switch (method.getName()) {
                        case "equals" -> proxy == args[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "toString" -> "stop";
                        default -> {
                            release();
                            stop.run();
                            yield null;
                        }
                    });
            Object one = signal.getConstructor(String.class).newInstance(name);
            former.add(new Former(one, handle.invoke(null, one, told)));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Another kind of Java or system: the signal ends the process at once, which the archive bears too.
            return;
        }
    }

    @Override
    public void close() {
        release();
    }

    /** Lets them be what they were. */
    synchronized void release() {
        for (Former f : former) {
            try {
                handle.invoke(null, f.signal(), f.handler());
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        former.clear();
    }
}
