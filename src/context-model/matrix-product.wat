;; The product of a matrix of bytes with a vector of 16-bit numbers, eight numbers at a time.
;; scripts/assemble-product.ts puts it into matrix-product-code.ts.
(module
  (memory (import "host" "memory") 1)
  ;; Where the matrix lies row by row, the vector, and the 32-bit sums, one for each row; rows of a multiple of eight.
  (func (export "multiply") (param $matrix i32) (param $vector i32) (param $sums i32) (param $rows i32) (param $columns i32)
    (local $behindSums i32) (local $behindVector i32) (local $at i32) (local $sum v128)
    (local.set $behindSums (i32.add (local.get $sums) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $behindVector (i32.add (local.get $vector) (i32.shl (local.get $columns) (i32.const 1))))
    (loop $row
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $vector))
      (loop $column
        (local.set $sum
          (i32x4.add
            (local.get $sum)
            (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $matrix)) (v128.load (local.get $at)))))
        (local.set $matrix (i32.add (local.get $matrix) (i32.const 8)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $column (i32.lt_u (local.get $at) (local.get $behindVector))))
      (i32.store
        (local.get $sums)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $sums) (local.get $behindSums))))))
