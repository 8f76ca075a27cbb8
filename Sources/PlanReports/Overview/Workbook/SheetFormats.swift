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
  /// The strongest mark.
  let gone: Format
  let title: Format
  let depths: [(text: String, format: Format)]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ set: (Format) -> Void) -> Format {
      let format = workbook_add_format(book)
      set(format)
      return format
    }
    func fill(_ mark: HeatMark) -> Format {
      format {
        format_set_bg_color($0, mark.light.ground)
        format_set_font_color($0, mark.light.ink)
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
    bad = fill(HeatMark.depths[0])
    gone = fill(HeatMark.gone)
    title = format {
      format_set_bold($0)
      format_set_font_size($0, 16)
    }
    depths = HeatMark.depths.map { ($0.word, fill($0)) }
  }
}
