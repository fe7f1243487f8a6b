/** What one client may take of the connections, the threads and the memory, and what Tomcat itself answers. */
@NullMarked
package org.lunzhu.api.connection;

import org.jspecify.annotations.NullMarked;
