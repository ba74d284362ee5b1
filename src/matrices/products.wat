;; Products of bytes with 16-bit numbers, eight at a time. scripts/assemble-products.ts puts them into products-code.ts.
(module
  (memory (import "host" "memory") 1)
  ;; A window that moves over a plane of numbers: where the weights lie, a row for each sum, the plane, and the 32-bit
  ;; sums; how many rows there are. A row is as many parts as the window has lines: numbers of a part, a multiple of
  ;; eight, how many parts, and bytes from the beginning of one to that of the next in the plane. Positions of the window,
  ;; and bytes from one to the next; of each position the sums of all rows follow each other. With one part and one
  ;; position it is the product of a matrix with a vector.
  (func (export "convolve")
    (param $matrix i32) (param $plane i32) (param $sums i32) (param $rows i32)
    (param $part i32) (param $parts i32) (param $apart i32) (param $positions i32) (param $step i32)
    (local $behind i32) (local $weight i32) (local $row i32) (local $left i32) (local $from i32) (local $at i32)
    (local $sum v128)
    (local.set $part (i32.shl (local.get $part) (i32.const 1)))
    (loop $position
      (local.set $weight (local.get $matrix))
      (local.set $row (local.get $rows))
      (loop $line
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (local.set $left (local.get $parts))
        (local.set $from (local.get $plane))
        (loop $stretch
          (local.set $at (local.get $from))
          (local.set $behind (i32.add (local.get $from) (local.get $part)))
          (loop $column
            (local.set $sum
              (i32x4.add
                (local.get $sum)
                (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $weight)) (v128.load (local.get $at)))))
            (local.set $weight (i32.add (local.get $weight) (i32.const 8)))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $column (i32.lt_u (local.get $at) (local.get $behind))))
          (local.set $from (i32.add (local.get $from) (local.get $apart)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br_if $stretch (local.get $left)))
        (i32.store
          (local.get $sums)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $sums (i32.add (local.get $sums) (i32.const 4)))
        (local.set $row (i32.sub (local.get $row) (i32.const 1)))
        (br_if $line (local.get $row)))
      (local.set $plane (i32.add (local.get $plane) (local.get $step)))
      (local.set $positions (i32.sub (local.get $positions) (i32.const 1)))
      (br_if $position (local.get $positions)))))
