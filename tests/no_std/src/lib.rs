//! Links `export-control` without std.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

use export_control::Screener;
use export_control::regime::{cn_dual_use, us_ear};

struct NoMemory;

// SAFETY: returns null for every request, which the contract of `GlobalAlloc` allows.
unsafe impl GlobalAlloc for NoMemory {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: NoMemory = NoMemory;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// Pulls in the whole library.
#[unsafe(no_mangle)]
pub extern "C" fn screener_builds() -> bool {
    Screener::builder().regime(us_ear::rules()).regime(cn_dual_use::rules()).build().is_ok()
}
