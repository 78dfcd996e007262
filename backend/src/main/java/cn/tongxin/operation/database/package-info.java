/**
 * A private, durable PostgreSQL beside the service, so that one command brings up the whole product; and what the
 * service asks of any database, this one or an external one, before it trusts records to it.
 */
@NullMarked
package cn.tongxin.operation.database;

import org.jspecify.annotations.NullMarked;
