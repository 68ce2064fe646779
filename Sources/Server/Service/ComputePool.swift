import NIOPosix

/// Threads for work that keeps a processor busy: parsing, comparing, writing large answers.
///
/// Neither the event loops nor the threads that all other requests share wait for such work then.
final class ComputePool: TaskExecutor {
  private let threads: NIOThreadPool

  /// Starts `width` threads, which end when nobody holds the pool any more.
  init(width: Int) {
    threads = NIOThreadPool(numberOfThreads: max(1, width))
    threads.start()
  }

  deinit {
    threads.shutdownGracefully { _ in }
  }

  /// A job runs in any case, also when the threads have been stopped: a task must not be left half done.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    threads.submit { _ in job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
