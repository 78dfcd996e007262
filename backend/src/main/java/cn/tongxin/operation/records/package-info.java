/**
 * Writes entries of data files as records: JSON objects in the fields of the contract, in which a field that ends in Id or By
 * names another entry by its key.
 */
@NullMarked
package cn.tongxin.operation.records;

import org.jspecify.annotations.NullMarked;
