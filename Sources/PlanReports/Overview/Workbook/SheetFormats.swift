import CXlsxWriter
import PlanModel

/// The looks of the workbook's cells.
struct SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>?

  let heading: Format
  let plain: Format
  let number: Format
  let long: Format
  let date: Format
  let bad: Format
  let missing: Format
  let depths: [(text: String, format: Format)]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ set: (Format) -> Void) -> Format {
      let format = workbook_add_format(book)
      set(format)
      return format
    }
    func fill(_ background: UInt32, _ ink: UInt32) -> Format {
      format {
        format_set_bg_color($0, background)
        format_set_font_color($0, ink)
      }
    }
    heading = format {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
      format_set_bg_color($0, 0x1d3f53)
      format_set_font_color($0, 0xffffff)
    }
    plain = format { format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    long = format {
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    number = format {
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    date = format {
      format_set_num_format($0, "dd-mm-yyyy")
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    bad = fill(0xfbdcd6, 0x74190c)
    missing = fill(0xe7e9ef, 0x3d4350)
    let colours: [(UInt32, UInt32)] = [
      (0xfbdcd6, 0x74190c), (0xe7e9ef, 0x3d4350), (0xfcefc7, 0x574000), (0xd5ede2, 0x0d4634),
      (0x93d1b9, 0x04352a), (0x17705a, 0xffffff),
    ]
    depths = zip(CoverageDepth.allCases, colours).map { depth, colour in
      (depth.rawValue, fill(colour.0, colour.1))
    }
  }
}
